-- Revert guildkeeper:moderation/_ladder_preset from pg

begin;
set local role guildkeeper_owner;

drop function moderation._ladder_preset;

commit;
