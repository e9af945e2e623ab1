-- Specification of personal._require_feature: refuses what Discord does not offer a guild.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(2);

update app.guild set features = '{ROLE_ICONS,COMMUNITY}' where guild_id = 1;
select lives_ok($$select personal._require_feature(1, 'ROLE_ICONS')$$, 'what it has');
select tests.refuses(
  $$select personal._require_feature(2, 'ROLE_ICONS')$$, 'U0PFE',
  'This server does not have what that needs at Discord: role icons.', 'not what it has not'
);

select * from finish();
rollback;
