-- Specification of app._require_role: a role is one of this guild, and it exists.

begin;
select plan(6);
\ir ../../fixtures/guild.sql

select is((app._require_role(1, 204)).name, 'High', 'the role is returned, however high it stands');
select tests.refuses(
  'select app._require_role(1, 999)',
  'U0ROL', 'Role 999 does not exist in this server. Choose one of its roles.', 'an unknown role is refused'
);
select tests.refuses(
  'select app._require_role(1, 221)',
  'U0ROL', 'Role 221 does not exist in this server. Choose one of its roles.', 'a role of another guild is refused'
);
select tests.refuses(
  'select app._require_role(1, null)',
  'U0ROL', 'Role null does not exist in this server. Choose one of its roles.', 'no role at all is refused'
);
select tests.refuses(
  'select app._require_role(1, 1)', 'U0EVR', 'Everybody has the role @everyone, so it cannot be chosen here. Choose another.',
  '@everyone, whose id is the guild''s, is refused'
);
update app.role set deleted_at = '2026-01-02T00:00:00Z' where role_id = 201;
select tests.refuses(
  'select app._require_role(1, 201)',
  'U0ROL', 'Role 201 does not exist in this server. Choose one of its roles.', 'a role deleted in Discord is refused'
);

select * from finish();
rollback;
