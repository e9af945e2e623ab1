-- Specification of pictures._require_own_style: who chooses how a card looks.

begin;
\ir ../../fixtures/guild.sql
select plan(5);

select lives_ok('select pictures._require_own_style(1, 5, 5)', 'its member');
select lives_ok('select pictures._require_own_style(1, 5, null)', 'and an operator');
select tests.refuses(
  'select pictures._require_own_style(1, 5, 6)', 'U0PYO', 'Everybody chooses for themselves how their card looks.', 'nobody else'
);
select tests.refuses(
  'select pictures._require_own_style(1, 0, 0)', 'U0MEM', 'A member is given by a Discord id, a positive number. 0 is none.',
  'what is no member has no card'
);
select tests.configure('pictures.own_styles', 'off');
select tests.refuses(
  'select pictures._require_own_style(1, 5, 5)', 'U0POF',
  'In this server all cards look alike: nobody has a colour or a background of their own.', 'and nobody where the server chooses'
);

select * from finish();
rollback;
