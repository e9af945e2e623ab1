-- Deploy guildkeeper:transcripts/kept_file to pg

begin;
set local role guildkeeper_owner;

create table transcripts.kept_file (
  guild_id bigint not null,
  sha256 bytea not null constraint kept_file_sha256_check check (octet_length(sha256) = 32),
  size integer not null,
  kept_at timestamptz not null,
  content bytea not null,
  constraint kept_file_pkey primary key (guild_id, sha256),
  constraint kept_file_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);
-- Pictures and archives are packed already.
alter table transcripts.kept_file alter column content set storage external;
create index kept_file_size_idx on transcripts.kept_file (guild_id, size);

comment on table transcripts.kept_file is
'Attachments from the rooms of tickets, each once a guild: as many bytes as transcripts.settings allows, as long as a message
refers to them. Who adds or drops some locks the guild''s row of transcripts.settings first.';

create table transcripts.message_file (
  guild_id bigint not null,
  number bigint not null,
  message_id bigint not null,
  place integer not null,
  sha256 bytea not null,
  constraint message_file_pkey primary key (guild_id, number, message_id, place),
  constraint message_file_ticket_fkey foreign key (guild_id, number) references tickets.ticket (guild_id,
    number) on delete cascade,
  constraint message_file_kept_file_fkey foreign key (guild_id, sha256) references transcripts.kept_file (guild_id, sha256)
);
create index message_file_sha256_idx on transcripts.message_file (guild_id, sha256);
comment on table transcripts.message_file is
'Which attachments of a message, or of an answer (message_id is its said_id), are kept; place is theirs in its files, from 1.';

grant select on transcripts.kept_file, transcripts.message_file to guildkeeper_admin;

commit;
