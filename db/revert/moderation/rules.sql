-- Revert guildkeeper:moderation/rules from pg

begin;
set local role guildkeeper_owner;

drop function moderation.rules(bigint);
drop function moderation._rule_row(moderation.rule);
drop type moderation.rule_row;
drop function moderation._leads_to(moderation.rule);
drop function moderation._looks_for(moderation.rule);

commit;
