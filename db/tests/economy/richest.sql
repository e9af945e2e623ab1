-- Specification of economy.richest: who has the most.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(24);

select is_empty('select * from economy.richest(1)', 'nobody has anything: no rows');
select tests.fund(5, 100, 20), tests.fund(6, 50, 70), tests.fund(7, 0, 90), tests.fund(8, 100), tests.fund(9, 0), tests.fund(4, 7,
  guild_id => 2);
create function pg_temp.board(arguments text default '') returns setof text language plpgsql as $$
begin
  return query execute format(
    'select format(''%%s. %%s with %%s, page %%s%%s'', l.rank, l.member_id, l.amount, l.page,
      case when l.page < l.pages then ''…'' end)
    from economy.richest(1%s) l', arguments
  );
end;
$$;
select results_eq(
  'select pg_temp.board()', array['1. 5 with 120, page 1', '1. 6 with 120, page 1', '3. 8 with 100, page 1',
    '4. 7 with 90, page 1'],
  'by net worth; who has the same shares a rank, who has nothing is not there'
);
select results_eq(
  $$select pg_temp.board(', ''wallet''')$$, array['1. 5 with 100, page 1', '1. 8 with 100, page 1', '3. 6 with 50, page 1'],
    'by wallet'
);
select results_eq(
  $$select pg_temp.board(', ''bank''')$$, array['1. 7 with 90, page 1', '2. 6 with 70, page 1', '3. 5 with 20, page 1'], 'by bank'
);
select results_eq(
  $$select l.wallet, l.bank, l.net_worth, l.currency from economy.richest(1, 'bank') l where l.member_id = 6$$,
  $$values (50::bigint, 70::bigint, 120::bigint, '🪙')$$, 'each with the whole fortune'
);
select economy.transfer(1, 8, 7, 60);
select results_eq(
  'select pg_temp.board()', array['1. 7 with 150, page 1', '2. 5 with 120, page 1', '2. 6 with 120, page 1',
    '4. 8 with 40, page 1'],
  'a payment changes it at once'
);

-- Pages.
select results_eq(format('select pg_temp.board('', page => %s, page_size => 1'')', v.page), array[v.line], v.says)
from (values
  (1::bigint, '1. 7 with 150, page 1…', 'a page of one line'), (3, '2. 6 with 120, page 3…', 'the same rank on the next page'),
  (4, '4. 8 with 40, page 4', 'the last page has no next'), (5, '4. 8 with 40, page 4', 'a page past the end is the last one'),
  (9223372036854775807, '4. 8 with 40, page 4', 'however far')
) as v (page, line, says);
select results_eq(
  format('select pg_temp.board('', page => null, page_size => 1, viewer_id => %s'')', v.viewer), array[v.line],
    format('the own page of %s', v.viewer)
)
from (values (6, '2. 6 with 120, page 3…'), (7, '1. 7 with 150, page 1…')) as v (viewer, line);
select tests.refuses(
  format('select economy.richest(1, page => null, viewer_id => %s)', coalesce(v.viewer::text, 'null')), 'U0POR',
  'You are not on this board: nothing of yours is counted on it yet.', format('%s has no own page', coalesce(v.viewer::text,
    'nobody'))
)
from (values (9), (null)) as v (viewer);

-- Buttons.
select is((select count(*) from economy.richest(1, viewer_id => 5, opener_id => 5)), 4::bigint,
  'who opened a board may press its buttons');
select tests.refuses(
  'select economy.richest(1, viewer_id => 6, opener_id => 5)', 'U0BTN',
  'This button belongs to somebody else. /richest opens a board for you.', 'nobody else may'
);
select tests.refuses(format('select economy.richest(%s)', v.arguments), v.sqlstate, v.message, v.says)
from (values
  ('99', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.', 'an unregistered guild is refused'),
  ('1, ''xp''', 'U0BRD', 'There is no board "xp". Choose one of: net worth, wallet, bank.', 'another board is refused'),
  ('1, null', 'U0BRD', 'There is no board "null". Choose one of: net worth, wallet, bank.', 'null is refused'),
  ('1, page => 0', 'U0PAG', 'Pages count from 1; 0 is no page.', 'page 0 is refused'),
  ('1, page_size => 101', 'U0SIZ', 'A page has 1 to 100 rows, not 101.', 'a page of 101 is refused')
) as v (arguments, sqlstate, message, says);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select economy.richest(1)')$$, 'the bot may call it');
select is_empty('select * from economy.selfcheck(1)', 'the books are sound');

select * from finish();
rollback;
