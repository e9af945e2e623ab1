-- Revert guildkeeper:pictures/_jpeg_size from pg

begin;
set local role guildkeeper_owner;

drop function pictures._jpeg_size;

commit;
