-- Specification of reports._require_role_rule: what a rule can be.

begin;
\ir ../../fixtures/guild.sql
select plan(7);

select lives_ok($$select reports._require_role_rule('messages', 7, 100)$$, 'messages in a week');
select throws_ok($$select reports._require_role_rule('smiles', 7, 100)$$, 'U0MTR', null, 'nothing else');
select throws_ok($$select reports._require_role_rule('messages', 91, 100)$$, 'U0RRL', null, 'not so far back');
select throws_ok($$select reports._require_role_rule('days', 7, 8)$$, 'U0RRL', null, 'a week has seven days');
select throws_ok($$select reports._require_role_rule('days', null, 8)$$, 'U0RRL', null, 'and something');
select throws_ok(
  $$select reports._require_role_rule('messages', 7, 9007199254740991)$$, 'U0RRL', null, 'nor more than anybody writes'
);
select throws_ok($$select reports._require_role_rule('days', 7.5, 2)$$, 'U0RRL', null, 'days are whole');

select * from finish();
rollback;
