-- Specification of config._read_value: what somebody may mean by what they typed, for a setting of each kind.

begin;
select plan(22);
\ir ../../fixtures/guild.sql

create function pg_temp.read(key text, typed text) returns text[] language sql
as $$ select config._read_value(1, c, read.typed) from config.setting_column c where c.key = read.key $$;

select is(pg_temp.read(t.key, t.typed), t.meant, t.says)
from (values
  ('app.notice_channel_id', '#other', '{102}'::text[], 'a channel by name'),
  ('automod.exempt_role_id', '@Gold', '{203}', 'a role by name'),
  ('app.time_zone', 'new york', '{America/New_York}', 'a time zone by its city'),
  ('app.time_zone', 'istanbul', '{Asia/Istanbul,Europe/Istanbul}', 'all that it may be'),
  ('app.time_zone', 'Mars', '{Mars}', 'what is none stays as it is'),
  ('leveling.cooldown', '1,5h', '{01:30:00}', 'a duration as people write it'),
  ('leveling.cooldown', '1h30', '{01:30:00}', 'an hour and a half, where PostgreSQL reads 30 seconds'),
  ('leveling.cooldown', '1 day 00:01:30', '{1 day 00:01:30}', 'or as PostgreSQL does'),
  ('leveling.cooldown', '1h 90', '{""}', 'nothing of what PostgreSQL would read as 90 seconds more'),
  ('leveling.cooldown', null, '{null}', 'nor of nothing'),
  ('leveling.announce_template', 'a\nb', array[E'a\nb'], 'a text with a line break'),
  ('leveling.xp_min', ' 7 ', '{7}', 'a number'),
  ('economy.opening_balance', '1,000', '{1000}', 'with what stands between thousands'),
  ('economy.opening_balance', '1.5k', '{1500}', 'or short'),
  ('economy.opening_balance', '1.5', '{1.5}', 'what is none is the column''s to read'),
  ('economy.transfer_tax', '2,5', '{2.5}', 'a comma before decimals'),
  ('leveling.curve_square', '1.000', '{1000}', 'three digits after a point are thousands'),
  ('moderation.points_decay', '0,125', '{0.125}', 'not behind a 0'),
  ('economy.transfer_tax', '2.5 %', '{2.5 %}', 'nor is what is none read'),
  ('leveling.enabled', 'on', '{on}', 'so is a switch'),
  ('leveling.curve', 'mee6', '{mee6}', 'and a choice'),
  ('app.language', null, '{null}', 'null is null')
) as t (key, typed, meant, says);

select * from finish();
rollback;
