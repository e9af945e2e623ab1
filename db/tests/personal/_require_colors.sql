-- Specification of personal._require_colors: refuses what is no colour.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(6);

select is(personal._require_colors(1, null), null, 'none is none');
select is(personal._require_colors(1, ' '), '{}', 'an empty text is no colours');
select is(personal._require_colors(1, '#ff8800'), '{16746496}', 'one');
select tests.refuses(
  $$select personal._require_colors(1, 'red')$$, 'U0PCL',
  'Colours are written like #ff8800, one to two of them, or as the word holographic; "red" is none.', 'a word is none'
);
select tests.refuses(
  $$select personal._require_colors(1, '#ff8800 #112233')$$, 'U0PFE',
  'This server does not have what that needs at Discord: enhanced role colors.', 'two need more'
);
update app.guild set features = '{ENHANCED_ROLE_COLORS}' where guild_id = 1;
select is(cardinality(personal._require_colors(1, '#ff8800 #112233')), 2, 'which a guild may have');

select * from finish();
rollback;
