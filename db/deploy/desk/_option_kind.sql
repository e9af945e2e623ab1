-- Deploy guildkeeper:desk/_option_kind to pg

begin;
set local role guildkeeper_owner;

create function desk._option_kind(name name, type pg_catalog.pg_type, out kind text, out choices text[])
language sql stable
as $$
  select
    case
      when _option_kind.name like '%\_role\_ids' then 'roles'
      when _option_kind.name in ('parent_id', 'overflow_id') then 'place'
      when _option_kind.name = 'emoji' then 'emoji'
      when (_option_kind.type).typtype = 'e' then 'choice'
      when (_option_kind.type).oid = 'boolean'::regtype then 'boolean'
      when (_option_kind.type).oid = 'interval'::regtype then 'duration'
      when (_option_kind.type).oid = 'integer'::regtype then 'integer'
      else 'text'
    end,
    case
      when (_option_kind.type).typtype = 'e' then (
        select array_agg(e.enumlabel::text order by e.enumsortorder)
        from pg_catalog.pg_enum e
        where e.enumtypid = (_option_kind.type).oid
      )
      when (_option_kind.type).oid = 'boolean'::regtype then array['true', 'false']
    end;
$$;

comment on function desk._option_kind is
'How an option of a type of tickets is chosen, by its column: text, emoji, choice, boolean, duration, integer, roles or place
(a category or channel); and the choices, of a choice and a boolean.';

commit;
