-- Revert guildkeeper:moderation/_carry_out from pg

begin;
set local role guildkeeper_owner;

drop function moderation._carry_out(moderation.case, interval, boolean);

commit;
