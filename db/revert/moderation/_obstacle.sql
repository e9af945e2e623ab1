-- Revert guildkeeper:moderation/_obstacle from pg

begin;
set local role guildkeeper_owner;

drop function moderation._obstacle;

commit;
