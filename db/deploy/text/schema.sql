-- Deploy guildkeeper:text/schema to pg

begin;
set local role guildkeeper_owner;

create schema text;
comment on schema text is
'What a text is once its tricks are taken off: as people see it, as it is compared, and where its links lead. Only the domains
read so.';

commit;
