-- Revert guildkeeper:personal/_draw from pg

begin;
set local role guildkeeper_owner;

drop function personal._draw;

commit;
