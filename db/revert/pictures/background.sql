-- Revert guildkeeper:pictures/background from pg

begin;
set local role guildkeeper_owner;

drop function pictures.background;

commit;
