-- Specification of personal._require_icon: refuses what is no icon.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(6);

select lives_ok($$select personal._require_icon(1, null, null), personal._require_icon(1, '', '')$$, 'none');
select tests.refuses(
  $$select personal._require_icon(1, '☀️', null)$$, 'U0PFE', 'This server does not have what that needs at Discord: role icons.',
  'where Discord allows none'
);
update app.guild set features = '{ROLE_ICONS}' where guild_id = 1;
select lives_ok($$select personal._require_icon(1, '☀️', null)$$, 'an emoji');
select lives_ok($$select personal._require_icon(1, null, 'data:image/png;base64,iVBORw0K')$$, 'or a picture');
select tests.refuses(
  $$select personal._require_icon(1, null, 'https://example.org/a.png')$$, 'U0PIC',
  'An icon is a picture (PNG, JPEG or WebP) of at most 256 KiB.', 'a link is none'
);
select tests.refuses(
  $$select personal._require_icon(1, null, 'data:image/png;base64,' || repeat('A', 350000))$$, 'U0PIC',
  'An icon is a picture (PNG, JPEG or WebP) of at most 256 KiB.', 'nor is what is too large'
);

select * from finish();
rollback;
