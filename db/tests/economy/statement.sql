-- Specification of economy.statement: the history of a member's money.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(20);

select tests.configure('economy.transfer_tax', '10');
select is_empty('select * from economy.statement(1, 5)', 'whose money never moved has no lines');
do $$
begin
  perform economy.give(1, 5, 1000, 'prize', actor_id => 77, at => '2026-01-01Z');
  perform economy.transfer(1, 5, 6, 100, 'cake', actor_id => 5, at => '2026-01-02Z');
  perform economy.deposit(1, 5, 300, actor_id => 5, at => '2026-01-03Z');
  perform economy.give_all(1, array[5, 6, 7], 10, at => '2026-01-04Z');
end;
$$;
create function pg_temp.statement(arguments text) returns setof text language plpgsql as $$
begin
  return query execute format(
    'select concat_ws('' '', s.number || ''.'', s.kind, s.account, s.amount, ''→'', s.balance, ''from/to'',
      s.counterpart, s.counterpart_id,
      ''+'' || nullif(s.others, 0), s.actor_id, s.reason) from economy.statement(1, %s) s', arguments
  );
end;
$$;
select results_eq(
  $$select pg_temp.statement('5')$$,
  array[
    '5. grant_all wallet 10 → 610 from/to mint', '4. deposit bank 300 → 300 from/to wallet 5 5',
    '3. deposit wallet -300 → 600 from/to bank 5 5', '2. transfer wallet -100 → 900 from/to wallet 6 +1 5 cake',
    '1. grant wallet 1000 → 1000 from/to mint 77 prize'
  ],
  'newest first, each with the other side, the reason and the balance after it'
);
select results_eq(
  $$select pg_temp.statement('6')$$,
  array['2. grant_all wallet 10 → 100 from/to mint', '1. transfer wallet 90 → 90 from/to wallet 5 5 cake'],
    'the other side sees theirs'
);
select results_eq(
  'select s.at, s.transaction_id = tests.last_transaction(''transfer''), s.currency
  from economy.statement(1, 6) s where s.number = 1',
  $$values ('2026-01-02Z'::timestamptz, true, '🪙')$$, 'with time and transaction'
);

-- Pages.
select results_eq(
  format('select s.number, s.page, s.pages from economy.statement(1, 5, %s, 2) s', v.page), v.expected,
    format('page %s of two lines each', v.page)
)
from (values
  (1, 'values (5::bigint, 1::bigint, 3::bigint), (4, 1, 3)'), (2, 'values (3::bigint, 2::bigint, 3::bigint), (2, 2, 3)'),
  (3, 'values (1::bigint, 3::bigint, 3::bigint)'), (9223372036854775807, 'values (1::bigint, 3::bigint, 3::bigint)')
) as v (page, expected);
select is((select max(s.pages) from economy.statement(1, 5, 1, 5) s), 1::bigint, 'five lines fill one page of five');

-- Who may look.
select is(
  (select count(*) from economy.statement(1, 5, viewer_id => v.viewer)), 5::bigint, v.says
)
from (values (null, 'a moderator or operator may look'), (5, 'and so may the member')) as v (viewer, says);
select tests.refuses(
  'select economy.statement(1, 5, viewer_id => 6)', 'U0SEE',
  'Only the member, and a moderator with /economy statement, can see this.', 'another member may not'
);
select tests.refuses(format('select economy.statement(%s)', v.arguments), v.sqlstate, v.message, v.says)
from (values
  ('1, 0', 'U0MEM', 'A member is given by a Discord id, a positive number. 0 is none.', 'what is no member is refused'),
  ('99, 5', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.',
    'an unregistered guild is refused'),
  ('1, 5, 0', 'U0PAG', 'Pages count from 1; 0 is no page.', 'page 0 is refused'),
  ('1, 5, null', 'U0PAG', 'Pages count from 1; null is no page.', 'page null is refused'),
  ('1, 5, 1, 0', 'U0SIZ', 'A page has 1 to 100 rows, not 0.', 'a page of nothing is refused'),
  ('1, 5, 1, 101', 'U0SIZ', 'A page has 1 to 100 rows, not 101.', 'a page of 101 is refused')
) as v (arguments, sqlstate, message, says);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select economy.statement(1, 5)')$$, 'the bot may call it');

select is(
  (select a.attname::text from pg_attribute a where a.attrelid = 'economy.statement_line'::regclass and a.attnum = 1),
  'transaction_id', 'what economy.reverse takes is seen first'
);

select * from finish();
rollback;
