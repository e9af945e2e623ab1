-- Revert guildkeeper:outbox/claimed_files from pg

begin;
set local role guildkeeper_owner;

drop function outbox.claimed_files;

commit;
