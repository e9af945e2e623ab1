-- Revert guildkeeper:pictures/_png_size from pg

begin;
set local role guildkeeper_owner;

drop function pictures._png_size;
drop type pictures.size;

commit;
