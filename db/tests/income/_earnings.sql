-- Specification of income._earnings: which messages of a batch may earn something.

begin;
\ir ../../fixtures/guild.sql
select plan(9);

create function tests.earnings(variadic messages app.message[]) returns setof text language sql as $$
  select format('%s %s', e.member_id, to_char(e.at at time zone 'UTC', 'MI:SS'))
  from income._earnings(1, messages) with ordinality e order by e.ordinality
$$;
select results_eq(
  $$select tests.earnings(tests.message(6, '2026-01-01T12:01Z'), tests.message(5, '2026-01-01T12:03Z'),
    tests.message(5, '2026-01-01T12:02Z'))$$,
  array['5 02:00', '5 03:00', '6 01:00'], 'they come by member and age'
);
select results_eq(
  $$select tests.earnings(tests.message(5, '2026-01-01T12:02Z'), tests.message(5, '2026-01-01T12:02Z'))$$,
  array['5 02:00'], 'one that is there twice is one'
);
select is_empty(
  $$select tests.earnings(tests.message(5, '2026-01-01T12:02Z', guild_id => 2))$$, 'another guild''s are not looked at'
);
select is_empty($$select tests.earnings(tests.message(0, '2026-01-01T12:02Z'))$$, 'nobody''s earns nothing');

insert into income.earner values (1, 5, tests.message_id('2026-01-01T12:02Z', 7));
select is_empty(
  $$select tests.earnings(tests.message(5, '2026-01-01T12:02Z', n => 7))$$, 'the one that earned last earns nothing again'
);
select is_empty($$select tests.earnings(tests.message(5, '2026-01-01T11:00Z'))$$, 'nor does an older one');
select is_empty($$select tests.earnings(tests.message(5, '2026-01-01T12:02:59.999Z'))$$, 'nor one within its cooldown');
select results_eq(
  $$select tests.earnings(tests.message(5, '2026-01-01T12:03Z'))$$, array['5 03:00'], 'one after it does'
);
select economy._open_account(1, 6, now()) as opened;
update economy.balances set wallet = 999000000000001 where guild_id = 1 and member_id = 6;
select is_empty(
  $$select tests.earnings(tests.message(6, '2026-01-01T12:03Z'))$$, 'who is about as rich as can be earns nothing by writing'
);

select * from finish();
rollback;
