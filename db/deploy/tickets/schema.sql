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
create type tickets.priority as enum ('low', 'normal', 'high', 'urgent');
comment on type tickets.priority is 'How urgent a ticket is: targets depend on it.';
create type tickets.side as enum ('staff', 'opener');
comment on type tickets.side is 'The two sides of a ticket: those who help, and the opener with whoever was added.';
create type tickets.room as enum ('channel', 'thread');
comment on type tickets.room is
'What a ticket''s room is: a private channel in a category, or a private thread in a text channel.';
create type tickets.claiming as enum ('shared', 'read_only', 'hidden');
comment on type tickets.claiming is
'What a claim means to the other staff: nothing changes; they may read and not write; they do not see the room.';
create type tickets.when_full as enum ('queue', 'refuse');
comment on type tickets.when_full is
'What becomes of somebody who asks when there are enough tickets: they wait for their turn, or not.';
create type tickets.when_closed as enum ('open', 'queue', 'refuse');
comment on type tickets.when_closed is
'What becomes of somebody who asks outside of working hours: the ticket is opened and says when staff are there, it waits until
then, or it is refused.';
create type tickets.when_left as enum ('keep_day', 'close', 'ignore');
comment on type tickets.when_left is
'What becomes of the ticket of somebody who left: it stays a day, it is closed, or it stays.';
create type tickets.question_kind as enum ('text', 'paragraph', 'choice', 'file');
comment on type tickets.question_kind is 'How a question is answered: in a line, in a paragraph, by a choice, with files.';
create type tickets.panel_style as enum ('buttons', 'menu');
comment on type tickets.panel_style is 'How a panel offers its types: as buttons, or in a menu.';
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

create type tickets.facts as (
  actor_role_ids bigint[],
  actor_permissions bigint,
  actor_name text,
  target_role_ids bigint[],
  target_permissions bigint
);
comment on type tickets.facts is
'What the bot knows of who acts, and of whom it is done to: the roles they wear, their permission bits, and what the actor is
called. Null is not known.';
grant usage on type tickets.facts to guildkeeper_bot, guildkeeper_admin;

commit;
