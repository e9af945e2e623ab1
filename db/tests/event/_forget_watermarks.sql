-- Specification of event._forget_watermarks: channels that are not known any more need none.

begin;
select plan(5);
\ir ../../fixtures/guild.sql

delete from event.watermark;
insert into event.watermark (guild_id, channel_id, last_message_id)
values (1, 101, 0), (1, 900, 0), (1, 901, 0), (1, app.snowflake_at('2026-01-02Z'), 0), (2, 900, 0);
create function pg_temp.kept() returns bigint[] language sql
as $$ select array_agg(w.channel_id order by w.channel_id) from event.watermark w where w.guild_id = 1 $$;
create function pg_temp.forget(most integer) returns bigint language sql
as $$ select event._forget_watermarks(1, '2026-01-01Z', most) $$;

select is(pg_temp.forget(1), 1::bigint, 'at most so many go, and it says how many');
select is(pg_temp.kept(), array[101, 901, app.snowflake_at('2026-01-02Z')], 'the oldest channel''s first');
select is(pg_temp.forget(9), 1::bigint, 'then the others');
select is(
  pg_temp.kept(), array[101, app.snowflake_at('2026-01-02Z')], 'not that of a channel that is known, nor of one as young as this'
);
select is((select count(*) from event.watermark where guild_id = 2), 1::bigint, 'another guild keeps its own');

select * from finish();
rollback;
