-- Deploy guildkeeper:event/_outcome to pg

begin;
set local role guildkeeper_owner;

create function event._outcome(reconciliation event.reconciliation)
returns event.outcome
language sql immutable
return row(
  (reconciliation).reconciliation_id, (reconciliation).state::text, (reconciliation).looked_at + (reconciliation).bans_looked_at,
  (reconciliation).different, (reconciliation).absent, (reconciliation).effects
)::event.outcome;

comment on function event._outcome is 'A comparison as its caller sees it.';

commit;
