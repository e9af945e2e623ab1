-- Deploy guildkeeper:outbox/_throw_switch to pg

begin;
set local role guildkeeper_owner;

create function outbox._throw_switch(running boolean, reason text)
returns void
language sql
as $$
  insert into outbox.switch (running, reason, system_identifier, database_id)
  select _throw_switch.running, _throw_switch.reason, c.system_identifier, d.oid
  from pg_catalog.pg_control_system() c
  cross join pg_catalog.pg_database d
  where d.datname = current_database();
$$;

comment on function outbox._throw_switch is 'Turns the outbox on or off, in this database.';

-- A new database hands out effects.
select outbox._throw_switch(true, 'deployed');

commit;
