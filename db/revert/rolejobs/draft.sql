-- Revert guildkeeper:rolejobs/draft from pg

begin;
set local role guildkeeper_owner;

drop table rolejobs.draft;

commit;
