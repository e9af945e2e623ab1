-- Deploy guildkeeper:desk/schema to pg

begin;
set local role guildkeeper_owner;

create schema desk;
comment on schema desk is 'How tickets are set up: their types, forms and panels, who staff are, and when they are there.';
grant usage on schema desk to guildkeeper_bot, guildkeeper_admin;

create type desk.room as enum ('channel', 'thread');
comment on type desk.room is
'What a ticket''s room is: a private channel in a category, or a private thread in a text channel.';
create type desk.claiming as enum ('shared', 'read_only', 'hidden');
comment on type desk.claiming is
'What a claim means to the other staff: nothing changes; they may read and not write; they do not see the room.';
create type desk.when_full as enum ('queue', 'refuse');
comment on type desk.when_full is
'What becomes of somebody who asks when there are enough tickets: they wait for their turn, or not.';
create type desk.when_closed as enum ('open', 'queue', 'refuse');
comment on type desk.when_closed is
'What becomes of somebody who asks outside of working hours: the ticket is opened and says when staff are there, it waits until
then, or it is refused.';
create type desk.when_left as enum ('keep_day', 'close', 'ignore');
comment on type desk.when_left is
'What becomes of the ticket of somebody who left: it stays a day, it is closed, or it stays.';
create type desk.question_kind as enum ('text', 'paragraph', 'choice', 'file');
comment on type desk.question_kind is 'How a question is answered: in a line, in a paragraph, by a choice, with files.';
create type desk.panel_style as enum ('buttons', 'menu');
comment on type desk.panel_style is 'How a panel offers its types: as buttons, or in a menu.';
create type desk.priority as enum ('low', 'normal', 'high', 'urgent');
comment on type desk.priority is 'How urgent a ticket is: targets depend on it.';

create type desk.facts as (
  actor_role_ids bigint[],
  actor_permissions bigint,
  actor_name text,
  target_role_ids bigint[],
  target_permissions bigint
);
comment on type desk.facts is
'What the bot knows of who acts, and of whom it is done to: the roles they wear, their permission bits, and what the actor is
called. Null is not known.';

grant usage on type desk.facts, desk.priority to guildkeeper_bot, guildkeeper_admin;

commit;
