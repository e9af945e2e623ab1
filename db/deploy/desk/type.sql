-- Deploy guildkeeper:desk/type to pg

begin;
set local role guildkeeper_owner;

create table desk.type (
  guild_id bigint not null,
  number integer not null constraint type_number_check check (number > 0),
  name text not null constraint type_name_check check (app._is_plain_text(name, 80) and btrim(name) <> '' and name !~ '^#?\d+$'),
  emoji text constraint type_emoji_check check (length(emoji) between 1 and 100),
  description text constraint type_description_check check (app._is_plain_text(description, 100)),
  room desk.room not null default 'channel',
  parent_id bigint,
  overflow_id bigint,
  room_name text not null default 'ticket-{number}'
    constraint type_room_name_check check (app._is_plain_text(room_name, 80) and btrim(room_name) <> ''),
  staff_role_ids bigint[] not null default '{}' constraint type_staff_role_ids_check check (cardinality(staff_role_ids) <= 20),
  required_role_ids bigint[] not null default '{}'
    constraint type_required_role_ids_check check (cardinality(required_role_ids) <= 20),
  forbidden_role_ids bigint[] not null default '{}'
    constraint type_forbidden_role_ids_check check (cardinality(forbidden_role_ids) <= 20),
  welcome text constraint type_welcome_check check (app._is_plain_text(welcome, 1500)),
  most_per_member integer not null default 1 constraint type_most_per_member_check check (most_per_member between 1 and 50),
  most_open integer not null default 50 constraint type_most_open_check check (most_open between 1 and 500),
  when_full desk.when_full not null default 'queue',
  when_closed desk.when_closed not null default 'open',
  cooldown interval not null default '0' constraint type_cooldown_check check (cooldown between '0' and '365 days'),
  claiming desk.claiming not null default 'shared',
  mentions_staff boolean not null default true,
  hides_staff boolean not null default false,
  opener_may_close boolean not null default true,
  opener_may_add boolean not null default false,
  warn_after interval constraint type_warn_after_check check (warn_after between '10 minutes' and '90 days'),
  close_after interval not null default '24 hours'
    constraint type_close_after_check check (close_after between '10 minutes'
    and '90 days'),
  remind_after interval constraint type_remind_after_check check (remind_after between '10 minutes' and '90 days'),
  delete_after interval not null default '1 day'
    constraint type_delete_after_check check (delete_after between '0'
    and '90 days'),
  reopen_within interval not null default '7 days'
    constraint type_reopen_within_check check (reopen_within between '0'
    and '365 days'),
  when_left desk.when_left not null default 'keep_day',
  asks_rating boolean not null default true,
  is_appeal boolean not null default false,
  removed_at timestamptz,
  changed_at timestamptz,
  constraint type_pkey primary key (guild_id, number),
  constraint type_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

create unique index type_name_idx on desk.type (guild_id, lower(name)) where removed_at is null;

comment on table desk.type is
'A kind of ticket. Its columns are the options of desk.set_type: the comments say what they mean, those of the CHECKs what
is allowed. One that was removed keeps its row, as its tickets stay.';
comment on column desk.type.name is 'What the button says.';
comment on constraint type_name_check on desk.type is 'a text of 1 to 80 characters that is no number';
comment on column desk.type.emoji is 'What the button shows before its name.';
comment on constraint type_emoji_check on desk.type is 'an emoji';
comment on column desk.type.description is 'What a menu says below the name.';
comment on constraint type_description_check on desk.type is 'a text of at most 100 characters';
comment on column desk.type.room is 'Whether a ticket is a private channel or a private thread.';
comment on column desk.type.parent_id is 'The category of the channels; of threads, the text channel that they are made in.';
comment on column desk.type.overflow_id is 'The category for when the first one is full: Discord takes 50 channels in each.';
comment on column desk.type.room_name is 'What the room is called: {number} and {name} are filled in.';
comment on constraint type_room_name_check on desk.type is 'a text of 1 to 80 characters';
comment on column desk.type.staff_role_ids is 'The roles of those who help.';
comment on constraint type_staff_role_ids_check on desk.type is 'at most 20 roles';
comment on column desk.type.required_role_ids is 'Members need one of these roles to ask; none: everybody may.';
comment on constraint type_required_role_ids_check on desk.type is 'at most 20 roles';
comment on column desk.type.forbidden_role_ids is 'Members with one of these roles cannot ask.';
comment on constraint type_forbidden_role_ids_check on desk.type is 'at most 20 roles';
comment on column desk.type.welcome is 'What is said first in a new ticket.';
comment on constraint type_welcome_check on desk.type is 'a text of at most 1500 characters';
comment on column desk.type.most_per_member is 'How many tickets of this type a member may have at a time.';
comment on constraint type_most_per_member_check on desk.type is 'a whole number from 1 to 50';
comment on column desk.type.most_open is 'How many tickets of this type may be open at a time.';
comment on constraint type_most_open_check on desk.type is 'a whole number from 1 to 500';
comment on column desk.type.when_full is 'queue: who asks when there are most_open waits for their turn; refuse: they do not.';
comment on column desk.type.when_closed is
'Outside of working hours. open: the ticket is opened, and says when staff are there; queue: it is opened then; refuse: it is
not.';
comment on column desk.type.cooldown is 'How long after one ticket a member may open the next.';
comment on constraint type_cooldown_check on desk.type is 'a duration from 0 seconds to 365 days';
comment on column desk.type.claiming is
'What a claim means to the other staff. shared: nothing; read_only: they do not write; hidden: they do not see the room.';
comment on column desk.type.mentions_staff is 'Whether the roles of the staff are pinged when a ticket opens.';
comment on column desk.type.hides_staff is 'Whether members never learn who of the staff does what: replies are anonymous.';
comment on column desk.type.opener_may_close is 'Whether who opened a ticket may close it; else they can ask to.';
comment on column desk.type.opener_may_add is 'Whether who opened a ticket may add other members.';
comment on column desk.type.warn_after is
'How long the opener may owe an answer before they are warned that the ticket will be closed. Empty: nothing is closed by
itself.';
comment on constraint type_warn_after_check on desk.type is 'a duration from 10 minutes to 90 days';
comment on column desk.type.close_after is 'How long after that warning the ticket is closed.';
comment on constraint type_close_after_check on desk.type is 'a duration from 10 minutes to 90 days';
comment on column desk.type.remind_after is 'How long staff may owe an answer before they are reminded. Empty: they are not.';
comment on constraint type_remind_after_check on desk.type is 'a duration from 10 minutes to 90 days';
comment on column desk.type.delete_after is 'How long after closing the room is deleted, once its history is read.';
comment on constraint type_delete_after_check on desk.type is 'a duration from 0 seconds to 90 days';
comment on column desk.type.reopen_within is 'How long after closing the opener may reopen the ticket; staff always may.';
comment on constraint type_reopen_within_check on desk.type is 'a duration from 0 seconds to 365 days';
comment on column desk.type.when_left is
'When the opener leaves. keep_day: the ticket is closed a day later, unless they are back; close: at once; ignore: it stays.';
comment on column desk.type.asks_rating is 'Whether the opener is asked how it was.';
comment on column desk.type.changed_at is
'When its options, hours or targets were set last: `tickets` hears of that, and follows.';
comment on column desk.type.is_appeal is 'Whether these tickets are appeals: each follows a case of whoever opens it.';

create table desk.question (
  guild_id bigint not null,
  type_number integer not null,
  place integer not null constraint question_place_check check (place between 1 and 5),
  label text not null,
  kind desk.question_kind not null default 'text',
  placeholder text,
  is_required boolean not null default true,
  shortest integer not null default 0,
  longest integer not null default 1000
    constraint question_longest_check check (shortest >= 0 and longest between greatest(shortest, 1) and 1000),
  choices text[] not null default '{}',
  constraint question_pkey primary key (guild_id, type_number, place),
  constraint question_type_fkey foreign key (guild_id, type_number) references desk.type (guild_id, number) on delete cascade
);

comment on table desk.question is
'A question that whoever opens a ticket of this type is asked first; place is its place in the form.';

grant select on desk.type, desk.question to guildkeeper_admin;

commit;
