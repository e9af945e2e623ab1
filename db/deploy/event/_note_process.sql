-- Deploy guildkeeper:event/_note_process to pg

begin;
set local role guildkeeper_owner;

create function event._note_process(
  holder text, at_most integer, takes_any boolean, alive_until timestamptz, at timestamptz
)
returns void
language sql
as $$
  delete from event.process p where p.alive_until <= _note_process.at and p.holder <> _note_process.holder;

  insert into event.process (holder, at_most, takes_any, alive_until)
  values (_note_process.holder, _note_process.at_most, _note_process.takes_any, _note_process.alive_until)
  on conflict on constraint process_pkey do update
  set at_most = excluded.at_most, takes_any = excluded.takes_any, alive_until = excluded.alive_until;
$$;

comment on function event._note_process is
'A process serves shards until then at least; those that did not say so again are gone.';

commit;
