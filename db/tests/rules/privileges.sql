-- Rules for privileges: the bot calls functions, reports read views, operators read, and nobody else is there.

begin;
select plan(19);
\ir ../../fixtures/catalog.sql

-- Every privilege on a table, view or sequence of ours that is not its owner's.
create view tests.relation_grant as
select c.oid::regclass::text collate "default" as relation, c.relkind, a.grantee, a.privilege_type
from pg_class c
join tests.schema s on s.oid = c.relnamespace
cross join lateral aclexplode(coalesce(c.relacl, acldefault(case c.relkind when 'S' then 's' else 'r' end::"char",
  c.relowner))) a
where a.grantee <> c.relowner
union all
select (c.oid::regclass || '.' || t.attname) collate "default", c.relkind, a.grantee, a.privilege_type
from pg_attribute t
join pg_class c on c.oid = t.attrelid
join tests.schema s on s.oid = c.relnamespace
cross join lateral aclexplode(t.attacl) a;

select cmp_ok((select count(*) from tests.relation_grant), '>', 10::bigint, 'the privileges are found');
select is_empty(
  $$select relation, privilege_type from tests.relation_grant where grantee in (0, 'guildkeeper_bot'::regrole)$$,
  'the bot, and PUBLIC, have no privilege on any table, view, column or sequence'
);
select is_empty(
  $$
  select relation, privilege_type from tests.relation_grant
  where grantee = 'guildkeeper_reader'::regrole and (relkind <> 'v' or privilege_type <> 'SELECT')
  $$,
  'reports read views, and nothing else'
);
select is_empty(
  $$
  select c.oid::regclass from pg_class c join tests.schema s on s.oid = c.relnamespace
  where c.relkind in ('r', 'p') and not has_table_privilege('guildkeeper_admin', c.oid, 'select')
  $$,
  'operators may read every table'
);
select results_eq(
  $$
  select relation, string_agg(lower(privilege_type), ' ' order by privilege_type) from tests.relation_grant
  where grantee = 'guildkeeper_admin'::regrole and privilege_type <> 'SELECT'
  group by relation order by relation collate "C"
  $$,
  $$values
    ('app.settings', 'update'),
    ('automod.rule', 'delete insert update'),
    ('automod.settings', 'update'),
    ('choices.settings', 'update'),
    ('desk.settings', 'update'),
    ('economy.balances.bank', 'update'),
    ('economy.balances.wallet', 'update'),
    ('economy.settings', 'update'),
    ('games.settings', 'update'),
    ('income.settings', 'update'),
    ('income.timed_claim', 'delete insert update'),
    ('leveling.member', 'delete insert update'),
    ('leveling.multiplier', 'delete insert update'),
    ('leveling.reward', 'delete insert update'),
    ('leveling.settings', 'update'),
    ('leveling.standings.guild_id', 'insert'),
    ('leveling.standings.member_id', 'insert'),
    ('leveling.standings.xp', 'insert'),
    ('moderation.preset', 'delete insert update'),
    ('moderation.rung', 'delete insert update'),
    ('moderation.settings', 'update'),
    ('outbox.settings', 'update'),
    ('personal.settings', 'update'),
    ('pictures.settings', 'update'),
    ('rolejobs.settings', 'update'),
    ('roles.settings', 'update'),
    ('shop.settings', 'update'),
    ('stats.settings', 'update'),
    ('tickets.settings', 'update'),
    ('transcripts.settings', 'update'),
    ('voice.settings', 'update')
  $$,
  'and write those whose triggers keep everything else right; history, audit and queue are not among them'
);
select is_empty(
  $$
  select relation, grantee from tests.relation_grant
  where grantee not in (0, 'guildkeeper_bot'::regrole, 'guildkeeper_admin'::regrole, 'guildkeeper_reader'::regrole)
  $$,
  'nobody else has any'
);

-- A view calls its functions with the rights of whoever reads it: each is read as each of its readers.
create function pg_temp.fault(reader text, relation text) returns text language plpgsql as $$
declare
  v_fault text;
begin
  begin
    execute format('set local role %I', reader);
    execute format('select * from %s limit 1', relation);
  exception when insufficient_privilege then
    v_fault := sqlerrm;
  end;
  reset role;
  return v_fault;
end;
$$;
create temporary table readable as
select g.relation, g.grantee::regrole::text as reader, pg_temp.fault(g.grantee::regrole::text, g.relation) as fault
from tests.relation_grant g
where g.relkind = 'v' and g.privilege_type = 'SELECT' and g.grantee <> 0;
select cmp_ok((select count(*) from readable), '>', 10::bigint, 'views with readers are found');
select is_empty('select * from readable where fault is not null', 'whoever may read a view can');

-- Schemas

select is_empty(
  $$
  select s.name, r.rolname from tests.schema s, pg_roles r
  where r.rolname in ('guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader') and has_schema_privilege(r.rolname,
    s.oid, 'create')
  $$,
  'nobody creates anything in our schemas'
);
select is_empty(
  $$
  select r.rolname from pg_roles r
  where r.rolname in ('guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader') and has_schema_privilege(r.rolname,
    'public', 'create')
  $$,
  'nor in the schema public'
);
select is_empty(
  $$select s.name from tests.schema s, pg_namespace n, aclexplode(n.nspacl) a where n.oid = s.oid and a.grantee = 0$$,
  'PUBLIC does not even see into them'
);
select is_empty(
  $$
  select r from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) r
  where has_schema_privilege(r, 'discord', 'usage')
  $$,
  'the vocabulary of effects is the domains'' alone'
);

-- Types: whoever may call a function may name what goes in and comes out.

select is_empty(
  $$
  select f.name, t.oid::regtype, a.grantee::regrole
  from tests.function f
  cross join lateral aclexplode(f.proacl) a
  cross join lateral unnest(f.proargtypes::oid[] || f.prorettype) as u (type)
  join pg_type u_type on u_type.oid = u.type
  join pg_type t on t.oid = case when u_type.typcategory = 'A' then u_type.typelem else u_type.oid end
  join tests.schema s on s.oid = t.typnamespace
  where f.kind = 'public' and a.grantee <> f.proowner and t.typrelid <> 0
    and (select c.relkind from pg_class c where c.oid = t.typrelid) = 'c'
    and not has_type_privilege(a.grantee, t.oid, 'usage')
  $$,
  'who may call a function may use the types of its arguments and its result'
);
select is_empty(
  $$
  select t.oid::regtype from pg_type t join tests.schema s on s.oid = t.typnamespace
  cross join lateral aclexplode(coalesce(t.typacl, acldefault('T', t.typowner))) a
  where a.grantee = 0 and t.typelem = 0
    and (t.typtype = 'e' or (select c.relkind from pg_class c where c.oid = t.typrelid) = 'c')
  $$,
  'PUBLIC may use none'
);

-- The bot, tried out

set local role guildkeeper_bot;
select throws_ok('select from leveling.member', '42501', null, 'the bot cannot read a table');
select throws_ok(
  $$insert into outbox.effect (guild_id, lane, method, path) values (1, 'x', 'PUT', '/')$$, '42501', null,
  'nor queue an effect by itself'
);
select throws_ok($$select discord.add_role(1, 2, 3)$$, '42501', null, 'nor through the vocabulary');
select throws_ok($$select config._open_settings()$$, '42501', null, 'nor call what is private');
select throws_ok($$alter function app.alive() owner to guildkeeper_bot$$, '42501', null, 'nor change a function');
reset role;

select * from finish();
rollback;
