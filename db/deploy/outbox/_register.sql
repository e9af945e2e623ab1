-- Deploy guildkeeper:outbox/_register to pg

begin;
set local role guildkeeper_owner;

create function outbox._register(function text)
returns void
language plpgsql
as $$
begin
  if not exists (
    select from pg_catalog.pg_proc p
    join pg_catalog.pg_namespace n on n.oid = p.pronamespace
    where format('%s.%s', n.nspname, p.proname) = _register.function
      and pg_get_userbyid(p.proowner) = 'guildkeeper_owner'
      and p.prokind = 'f'
      and p.prorettype = 'void'::regtype
      and pg_get_function_identity_arguments(p.oid) = 'guild_id bigint, arguments jsonb, at timestamp with time zone'
  ) then
    perform app._refuse('not_schedulable', coalesce(_register.function, 'null'));
  end if;

  insert into outbox.handler (function)
  values (_register.function)
  on conflict on constraint handler_pkey do nothing;
end;
$$;

comment on function outbox._register is
'Lets a function of ours be scheduled: a domain''s own change calls it right after it made the function, as
`select outbox._register(''economy._end_round'');`, and its revert script outbox._unregister before it drops it. The function is
private, and declared `(guild_id bigint, arguments jsonb, at timestamptz) returns void`: refuses any other (U0SIG).';

commit;
