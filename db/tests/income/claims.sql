-- Specification of income.claims: what a member can claim, and when.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(11);

create function tests.claims(member_id bigint, roles bigint[], at timestamptz, typed text default '') returns setof text
language sql as $$
  select format('%s %s-%s %s %s %s', c.name, c.amount_min, c.amount_max, c.allowed, coalesce(c.next_at::text, 'ready'), c.streak)
  from income.claims(1, claims.member_id, claims.roles, claims.typed, claims.at) c
$$;
select income.set_claim(1, 'weekly', 5, 10, '7 days') is null as made;
select income.set_claim(1, 'Boost', 50, 60, '30 days', 202) is null as made;

select results_eq(
  $$select tests.claims(5, '{201}', '2026-01-01T12:00Z')$$,
  array['daily 200-300 t ready 0', 'work 50-150 t ready 0', 'Boost 50-60 f ready 0', 'weekly 5-10 t ready 0'],
  'daily, work, and those of the moderators by name; daily with all the bonus there can be; without its role one is not allowed'
);
select results_eq(
  $$select tests.claims(5, null, '2026-01-01T12:00Z', 'b')$$, array['Boost 50-60 t ready 0'],
  'where nobody asked for roles none is missing; only what begins with what was typed, in any case'
);
select results_eq(
  $$select tests.claims(5, '{202}', '2026-01-01T12:00Z', 'boost')$$, array['Boost 50-60 t ready 0'], 'its role allows'
);
select income.daily(1, 5, at => '2026-01-01T12:00Z') is null as claimed;
select income.claim(1, 5, 'weekly', at => '2026-01-01T12:00Z') is null as claimed;
select results_eq(
  $$select tests.claims(5, '{}', '2026-01-01T13:00Z')$$,
  array['daily 200-300 t 2026-01-02 00:00:00+00 1', 'work 50-150 t ready 0', 'Boost 50-60 f ready 0',
    'weekly 5-10 t 2026-01-08 12:00:00+00 0'],
  'what was claimed says when it is ready again'
);
select results_eq(
  $$select tests.claims(5, '{}', '2026-01-08T12:00Z', 'week')$$, array['weekly 5-10 t ready 0'], 'then it is ready'
);
select tests.configure('income.daily_amount', '0');
select tests.configure('income.work_min', '0');
select tests.configure('income.work_max', '0');
select results_eq(
  $$select name from income.claims(1, 5)$$, array['Boost', 'weekly'], 'what is turned off is not shown'
);
select results_eq(
  $$select name from income.claims(2, 5)$$, array['daily', 'work'], 'nor what another guild has'
);
select is_empty($$select name from income.claims(1, 5, typed => '%')$$, 'what was typed is no pattern');
select tests.refuses(
  'select income.claims(99, 5)', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.',
  'a guild nobody registered is refused'
);
select tests.refuses(
  'select income.claims(1, -1)', 'U0MEM', 'A member is given by a Discord id, a positive number. -1 is none.',
  'what is no member is refused'
);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select income.claims(1, 5)')$$, 'the bot may call it');

select * from finish();
rollback;
