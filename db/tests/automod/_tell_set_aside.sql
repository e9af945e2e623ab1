-- Specification of automod._tell_set_aside: those who run a guild are told that its rules are set aside.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(2);

create function pg_temp.told(path text) returns text language sql as $$
  select string_agg(concat_ws(' ', e.card, e.facts ->> 'guild_name', e.facts ->> 'cause'), '; ') from outbox.effect e
    where e.path like '%' || told.path || '%'
$$;
update app.guild set owner_id = 500 where guild_id = 1;
select automod._tell_set_aside(1, 'too_slow', now());
select is(pg_temp.told('@dm'), 'automod.aside First too_slow', 'the owner');
select tests.clear_effects();
select tests.configure('app.notice_channel_id', '102');
select automod._tell_set_aside(1, 'too_slow', now());
select isnt(pg_temp.told('/channels/102/messages'), null, 'or the channel for notices');

select * from finish();
rollback;
