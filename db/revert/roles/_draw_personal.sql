-- Revert guildkeeper:roles/_draw_personal from pg

begin;
set local role guildkeeper_owner;

drop function roles._draw_personal;

commit;
