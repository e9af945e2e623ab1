-- Revert guildkeeper:moderation/_meets from pg

begin;
set local role guildkeeper_owner;

drop function moderation._meets(moderation.rule, moderation.seen);
drop function moderation._says(text, text[]);
drop function moderation._invites(text, text[]);
drop function moderation._leads_out(text, text[]);

commit;
