-- Revert guildkeeper:moderation/_carry_out from pg

begin;
set local role guildkeeper_owner;

drop function moderation._carry_out;

commit;
