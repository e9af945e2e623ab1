-- Deploy guildkeeper:outbox/follow_up to pg

begin;
set local role guildkeeper_owner;

create table outbox.follow_up (
  guild_id bigint not null,
  effect_id bigint not null,
  function text not null,
  arguments jsonb not null,
  after_failure boolean not null default false,
  constraint follow_up_pkey primary key (guild_id, effect_id, after_failure),
  constraint follow_up_effect_fkey foreign key (guild_id, effect_id)
    references outbox.effect (guild_id, effect_id) on delete cascade
);

comment on table outbox.follow_up is
'What a domain wants to do once an effect is done, such as to remember which message it became, or (after_failure) once it is sure
that it never will be: a registered function, see outbox.schedule. It goes when that is scheduled, or with the effect.';

grant select on outbox.follow_up to guildkeeper_admin;

commit;
