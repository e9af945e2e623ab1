-- Deploy guildkeeper:tickets/schema to pg

begin;
set local role guildkeeper_owner;

create schema tickets;
comment on schema tickets is 'Tickets: members ask for help in a room of their own, and staff answer.';
grant usage on schema tickets to guildkeeper_bot, guildkeeper_admin, guildkeeper_reader;

create type tickets.state as enum ('queued', 'opening', 'open', 'closed', 'gone', 'failed');
comment on type tickets.state is
'Where a ticket is in its life: it waits for its turn; its room is being made; people talk there; nobody needs to; the room is
deleted; Discord would not make one.';
create type tickets.side as enum ('staff', 'opener');
comment on type tickets.side is 'The two sides of a ticket: those who help, and the opener with whoever was added.';
create type tickets.ending as enum ('staff', 'opener', 'request', 'idle', 'left', 'banned', 'lost', 'operator');
comment on type tickets.ending is
'Why a ticket was closed: staff or the opener did, a request was agreed to or not answered, the opener did not answer, left, or
was banned, somebody deleted the room by hand, an operator did.';
create type tickets.happening as enum (
  'asked', 'queued', 'opened', 'failed', 'answered', 'claimed', 'released', 'handed_over', 'moved', 'prioritised', 'topic_set',
  'renamed', 'added', 'removed', 'held', 'resumed', 'closing_asked', 'closing_refused', 'warned', 'reminded', 'reply_late',
  'solution_late', 'closed', 'reopened', 'deleted', 'rated', 'opener_left', 'opener_back', 'accepted',
  'move_refused', 'rename_refused', 'deletion_refused', 'access_refused', 'not_reached'
);
comment on type tickets.happening is 'What happens in the life of a ticket, as its timeline has it.';

commit;
