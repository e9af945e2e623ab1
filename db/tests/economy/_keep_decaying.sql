-- Specification of economy._keep_decaying: the setting alone decides whether fortunes decay.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(5);

create function tests.waiting() returns bigint language sql stable as $$
  select count(*) from outbox.due d
    where d.guild_id = 1 and d.key = 'economy._decay' and d.finished_at is null and d.run_at > now()
$$;
select is(tests.waiting(), 0::bigint, 'off by default');
select tests.configure('economy.decay_percent', '5');
select is(tests.waiting(), 1::bigint, 'turned on, the next time is scheduled');
select tests.configure('economy.decay_percent', '6');
select is(tests.waiting(), 1::bigint, 'another percentage changes nothing about that');
select tests.run_as('guildkeeper_admin', 'update economy.settings set decay_percent = 0');
select is(tests.waiting(), 0::bigint, 'turned off, by whomever, it is not any more');
select is_empty('select * from games.selfcheck(1)', 'the self-check agrees');

select * from finish();
rollback;
