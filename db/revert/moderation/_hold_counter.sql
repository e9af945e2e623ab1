-- Revert guildkeeper:moderation/_hold_counter from pg

begin;
set local role guildkeeper_owner;

drop function moderation._hold_counter;

commit;
