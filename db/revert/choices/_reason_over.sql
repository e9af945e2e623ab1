-- Revert guildkeeper:choices/_reason_over from pg

begin;
set local role guildkeeper_owner;

drop trigger choices_reason_over on roles.reason;
drop function choices._reason_over;

commit;
