-- Specification of app._require_assignable_role: roles the bot could not give to anyone are refused beforehand.
-- The bot of both guilds is an administrator, and its own highest role has position 10.

begin;
select plan(12);
\ir ../../fixtures/guild.sql

create function pg_temp.let_bot(permissions bigint) returns void language sql
as $$ update app.guild set bot_permissions = permissions where guild_id = 1 $$;

select lives_ok('select app._require_assignable_role(1, 201)', 'an ordinary role below the bot''s own is fine');

update app.role set position = 9 where role_id = 201;
select lives_ok('select app._require_assignable_role(1, 201)', 'also the one just below the bot''s own');
update app.role set position = 10 where role_id = 201;
select tests.refuses(
  'select app._require_assignable_role(1, 201)',
  'U0HIR', 'I cannot give out the role "Bronze": it is not below my own highest role. Move my role above it.',
  'one at the bot''s own position is refused'
);
select tests.refuses(
  'select app._require_assignable_role(1, 204)',
  'U0HIR', 'I cannot give out the role "High": it is not below my own highest role. Move my role above it.',
  'one above the bot is refused'
);
select tests.refuses(
  'select app._require_assignable_role(1, 205)',
  'U0HIR', 'I cannot give out the role "Robot": it belongs to an integration. Choose an ordinary role.',
  'one that an integration owns is refused, though it is below the bot'
);

do $$ begin perform pg_temp.let_bot(1 << 28); end $$;
select lives_ok('select app._require_assignable_role(1, 202)', 'Manage Roles is permission enough');
do $$ begin perform pg_temp.let_bot(~(8::bigint | (1 << 28))); end $$;
select tests.refuses(
  'select app._require_assignable_role(1, 202)',
  'U0HIR', 'I cannot give out the role "Silver": I lack the permission Manage Roles.',
  'with every other permission but Manage Roles and Administrator it is refused'
);
do $$ begin perform pg_temp.let_bot(8); end $$;

select tests.refuses(
  'select app._require_assignable_role(1, 221)',
  'U0ROL', 'Role 221 does not exist in this server. Choose one of its roles.',
  'a role of another guild is refused'
);
select tests.refuses(
  'select app._require_assignable_role(1, 999)',
  'U0ROL', 'Role 999 does not exist in this server. Choose one of its roles.',
  'an unknown role is refused'
);
select tests.refuses(
  'select app._require_assignable_role(1, null)',
  'U0ROL', 'Role null does not exist in this server. Choose one of its roles.',
  'no role at all is refused'
);
update app.role set deleted_at = '2026-01-02T00:00:00Z' where role_id = 202;
select tests.refuses(
  'select app._require_assignable_role(1, 202)',
  'U0ROL', 'Role 202 does not exist in this server. Choose one of its roles.',
  'a role deleted in Discord is refused'
);
select lives_ok('select app._require_assignable_role(2, 221)', 'the foreign role is fine at home');

select * from finish();
rollback;
