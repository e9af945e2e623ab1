-- Deploy guildkeeper:outbox/attachment to pg

begin;
set local role guildkeeper_owner;

create type outbox.file as (name text, data bytea);
comment on type outbox.file is 'A file that is sent with a message: the name it has in Discord, and what is in it.';

create table outbox.attachment (
  guild_id bigint not null,
  effect_id bigint not null,
  place integer not null,
  name text not null,
  data bytea not null,
  constraint attachment_pkey primary key (guild_id, effect_id, place),
  constraint attachment_effect_fkey foreign key (guild_id, effect_id)
    references outbox.effect (guild_id, effect_id) on delete cascade
);

-- Files are kept for hours, not years: what is stored as it is costs no time to compress.
alter table outbox.attachment alter column data set storage external;

comment on table outbox.attachment is
'The files of an effect, kept until it is done; those of one that may yet be redone go when outbox.prune takes it.';

grant select on outbox.attachment to guildkeeper_admin;
grant usage on type outbox.file to guildkeeper_bot, guildkeeper_admin;

commit;
