-- Revert guildkeeper:discord/_open_fence from pg

begin;
set local role guildkeeper_owner;

drop function discord._open_fence;

commit;
