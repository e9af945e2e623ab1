-- Specification of event.roster_wanted: from where on the list of members is wanted.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(8);

create function pg_temp.wanted(seconds numeric default 0) returns bigint language sql as $$
  select event.roster_wanted(1, tests.t(wanted.seconds))
$$;
select is(pg_temp.wanted(), 0::bigint, 'it was never read');
insert into event.roster (guild_id, began_at, to_id) values (1, tests.t(), 7);
select is(pg_temp.wanted(5), 7::bigint, 'it goes on');
select is(pg_temp.wanted(90000), 0::bigint, 'what is older begins anew');
update event.roster set ended_at = tests.t(5);
select is(pg_temp.wanted(90000), null, 'it was read to its end');
select event.session_started(1, 'a', tests.t(10), tests.t(20));
select is(pg_temp.wanted(21), null, 'within the hour that is enough');
select is(pg_temp.wanted(4000), 0::bigint, 'later it is not, as the bot was away');
update app.guild set intents = 1 << 2 where guild_id = 1;
select is(pg_temp.wanted(4000), null, 'the bot may not read it');
select function_privs_are(
  'event', 'roster_wanted', '{bigint,timestamptz}', 'guildkeeper_bot', '{EXECUTE}', 'the bot may ask'
);

select * from finish();
rollback;
