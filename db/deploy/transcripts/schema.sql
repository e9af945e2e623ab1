-- Deploy guildkeeper:transcripts/schema to pg

begin;
set local role guildkeeper_owner;

create schema transcripts;
comment on schema transcripts is
'What was written in tickets, read again: transcripts, search, and the attachments that are kept.';
grant usage on schema transcripts to guildkeeper_bot, guildkeeper_admin;

commit;
