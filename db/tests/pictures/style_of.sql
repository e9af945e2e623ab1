-- Specification of pictures.style_of: how the pictures of a member look.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/pictures.sql
select plan(9);

select is(
  pictures.style_of(1, 5), (1, '#5865f2', 'dark', true, null, false, false)::pictures.style_row, 'at first as those of everybody'
);
select tests.configure('pictures.accent', '#00ff00');
select tests.configure('pictures.theme', 'light');
select pictures.set_server_background(1, tests.png());
select is(
  pictures.style_of(1), (1, '#00ff00', 'light', true, encode(sha256(tests.png()), 'hex'), false, false)::pictures.style_row,
  'as the server chose'
);
select is(pictures.style_of(1, 5), pictures.style_of(1), 'that is so for members who chose nothing');
select pictures.set_accent(1, 5, '#112233'), pictures.set_background(1, 5, tests.jpeg());
select is(
  pictures.style_of(1, 5), (1, '#112233', 'light', true, encode(sha256(tests.jpeg()), 'hex'), true, true)::pictures.style_row,
  'what they chose comes first'
);
select is((pictures.style_of(1, 6)).own_accent, false, 'each for themselves');
select is((pictures.style_of(2, 5)).own_accent, false, 'and in each guild');
select tests.configure('pictures.own_styles', 'off');
select is(pictures.style_of(1, 5), pictures.style_of(1), 'and counts no more where the server chooses');
select tests.refuses(
  'select pictures.style_of(99, 5)', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.',
  'a guild nobody registered is refused'
);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select pictures.style_of(1, 5)')$$, 'the bot may call it');

select * from finish();
rollback;
