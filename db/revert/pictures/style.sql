-- Revert guildkeeper:pictures/style from pg

begin;
set local role guildkeeper_owner;

drop table pictures.style;

commit;
