-- Specification of config._check_role_setting: a setting that is a role is one of this guild.

begin;
select plan(8);
\ir ../../fixtures/guild.sql

select lives_ok($$select tests.configure('automod.exempt_role_id', '<@&204>')$$, 'a role will do, however high it stands');
select is((select exempt_role_id from automod.settings where guild_id = 1), 204::bigint, 'and is kept');
select tests.refuses(
  format('select tests.configure(%L, %L)', 'automod.exempt_role_id', r.id), 'U0ROL',
  format('Role %s does not exist in this server. Choose one of its roles.', r.id), r.says || ' is refused'
)
from (values ('999', 'an unknown role'), ('221', 'another guild''s')) as r (id, says);
select tests.refuses(
  $$select tests.configure('automod.exempt_role_id', '1')$$, 'U0EVR',
  'Everybody has the role @everyone, so it cannot be chosen here. Choose another.', '@everyone is refused'
);
select tests.refuses(
  $$select tests.run_as('guildkeeper_admin', 'update automod.settings set exempt_role_id = 999 where guild_id = 1')$$, 'U0ROL',
  'Role 999 does not exist in this server. Choose one of its roles.', 'by hand, too'
);
update app.role set deleted_at = now() where role_id = 201;
select throws_ok($$select tests.configure('automod.exempt_role_id', '201')$$, 'U0ROL', null, 'a deleted role is refused');
select lives_ok($$select tests.configure('automod.exempt_role_id', null)$$, 'none at all is fine');

select * from finish();
rollback;
