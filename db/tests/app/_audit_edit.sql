-- Specification of app._audit_edit: what an operator changes by hand in psql is in the audit.

begin;
select plan(12);
\ir ../../fixtures/guild.sql

update app.settings set time_zone = 'Europe/Berlin' where guild_id = 1;

select results_eq(
  $$select guild_id, actor_id, function, arguments #>> '{old,time_zone}',
    arguments #>> '{new,time_zone}' from app.audit$$,
  $$values (1::bigint, null::bigint, 'update app.settings', 'UTC', 'Europe/Berlin')$$,
  'a setting changed by hand leaves one line with the row before and after, and no member as its actor'
);
select is(
  (select database_user from app.audit), session_user::text,
  'the line names the user who is logged in'
);

delete from app.audit;
update leveling.settings set cooldown = '5 seconds';
select results_eq(
  $$select guild_id, function from app.audit order by guild_id$$,
  $$values (1::bigint, 'update leveling.settings'), (2, 'update leveling.settings')$$,
  'each guild a statement touches has a line of its own'
);

delete from app.audit;
select tests.run_as('guildkeeper_admin', $$update app.settings set language = 'de' where guild_id = 2$$);
select results_eq(
  $$select guild_id, function, arguments #>> '{new,language}' from app.audit$$,
  $$values (2::bigint, 'update app.settings', 'de')$$,
  'an edit of the operators'' role is in the audit too'
);

delete from app.audit;
insert into leveling.multiplier (guild_id, kind, target_id, factor) values (1, 'channel', 101, 2);
select results_eq(
  $$select function, arguments from app.audit$$,
  $$values (
    'insert leveling.multiplier',
    '{"new": {"guild_id": 1, "target_id": 101, "kind": "channel", "factor": 2.00}}'::jsonb
  )$$,
  'an inserted row has only a new side'
);

delete from app.audit;
delete from leveling.multiplier;
select results_eq(
  $$select function, arguments from app.audit$$,
  $$values (
    'delete leveling.multiplier',
    '{"old": {"guild_id": 1, "target_id": 101, "kind": "channel", "factor": 2.00}}'::jsonb
  )$$,
  'a deleted row has only an old side'
);

delete from app.audit;
do $$ begin perform config.set(1, 'app.language', 'fr', 501); end $$;
select results_eq(
  $$select function, actor_id from app.audit$$,
  $$values ('config.set', 501::bigint)$$,
  'a change made by a function is not noted a second time as an edit'
);

-- Every table an operator may write to is watched.
select is_empty(
  $$
  select c.oid::regclass, w.privilege
  from pg_class c
  cross join (values ('INSERT', 4), ('DELETE', 8), ('UPDATE', 16)) as w (privilege, bit)
  where pg_get_userbyid(c.relowner) = 'guildkeeper_owner' and c.relkind = 'r'
    and has_table_privilege('guildkeeper_admin', c.oid, w.privilege)
    and not exists (
      select from pg_trigger t
      where t.tgrelid = c.oid and t.tgfoid = 'app._audit_edit'::regproc
        and t.tgtype & 1 = 1 and t.tgtype & 2 = 0 and t.tgtype & w.bit > 0 and t.tgenabled = 'O'
    )
  $$,
  'every table that operators may write has the trigger, for every kind of statement they may use'
);
select is(
  (
    select string_agg(distinct pg_get_expr(t.tgqual, t.tgrelid), ' or ')
    from pg_trigger t
    where t.tgfoid = 'app._audit_edit'::regproc
  ),
  '(CURRENT_USER <> ''guildkeeper_owner''::name)',
  'and it leaves out only what our own functions change'
);

delete from app.audit;
delete from app.guild where guild_id = 2;
select is_empty(
  'select from app.audit', 'deleting a whole guild takes its audit along, and writes none about its parts'
);
select is_empty(
  'select from app.settings where guild_id = 2', 'deleting a whole guild takes its settings along'
);
select throws_ok(
  $$select tests.run_as('guildkeeper_admin', 'delete from app.audit')$$, '42501', null,
  'operators cannot delete audit lines'
);

select * from finish();
rollback;
