-- Revert guildkeeper:pictures/set_accent from pg

begin;
set local role guildkeeper_owner;

drop function pictures.set_accent;

commit;
