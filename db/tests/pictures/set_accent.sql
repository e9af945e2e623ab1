-- Specification of pictures.set_accent: the colour of ones own card.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/pictures.sql
select plan(8);

select is((pictures.set_accent(1, 5, 'FF8800', actor_id => 5, key => 'a')).accent, '#ff8800', 'it is as was typed');
select is((pictures.set_accent(1, 5, 'FF8800', actor_id => 5, key => 'a')).accent, '#ff8800', 'the same key again is the same');
select is((pictures.set_accent(1, 5, '#112233', actor_id => 5)).accent, '#112233', 'it can be changed');
select pictures.set_background(1, 5, tests.png());
select is((pictures.set_accent(1, 5, '#445566')).own_background, true, 'which leaves the background alone');
select is(
  pictures.set_accent(1, 5), (1, '#5865f2', 'dark', true, encode(sha256(tests.png()), 'hex'), false, true)::pictures.style_row,
  'none is that of the server'
);
select tests.refuses(
  $$select pictures.set_accent(1, 5, '#112233', actor_id => 6)$$, 'U0PYO',
    'Everybody chooses for themselves how their card looks.',
  'nobody chooses for another'
);
select tests.refuses(
  $$select pictures.set_accent(1, 5, 'red')$$, 'U0PAC', 'A colour is written like #ff8800, and "red" is none.',
    'nor what is no colour'
);
select lives_ok(
  $$select tests.run_as('guildkeeper_bot', 'select pictures.set_accent(1, 5, ''#112233'', actor_id => 5)')$$,
    'the bot may call it'
);

select * from finish();
rollback;
