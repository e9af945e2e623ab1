-- Revert guildkeeper:outbox/depth from pg

begin;
set local role guildkeeper_owner;

drop function outbox.depth;
drop type outbox.depth_row;

commit;
