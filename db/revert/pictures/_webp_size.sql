-- Revert guildkeeper:pictures/_webp_size from pg

begin;
set local role guildkeeper_owner;

drop function pictures._webp_size;

commit;
