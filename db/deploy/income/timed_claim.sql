-- Deploy guildkeeper:income/timed_claim to pg

begin;
set local role guildkeeper_owner;

create table income.timed_claim (
  guild_id bigint not null,
  name text not null
    constraint timed_claim_name_check check (
      app._is_plain_text(name, 32) and name ~ '^\S([^\n]*\S)?$' and lower(name) not in ('daily', 'work')
    ),
  amount_min bigint not null constraint timed_claim_amount_min_check check (amount_min >= 0),
  amount_max bigint not null constraint timed_claim_amount_max_check check (amount_max between 1 and 1000000000),
  cooldown interval not null constraint timed_claim_cooldown_check check (cooldown between '1 minute' and '365 days'),
  required_role_id bigint,
  constraint timed_claim_pkey primary key (guild_id, name),
  constraint timed_claim_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade,
  constraint timed_claim_range_check check (amount_min <= amount_max)
);

create unique index timed_claim_name_idx on income.timed_claim (guild_id, lower(name));

comment on table income.timed_claim is
'What members may claim besides /daily and /work: an amount between two, once in each cooldown, perhaps by a role only. The
moderators'' own.';

create trigger audit_edit
after insert or update or delete on income.timed_claim
for each row when (current_user <> 'guildkeeper_owner')
execute function app._audit_edit();

grant select, insert, update, delete on income.timed_claim to guildkeeper_admin;

commit;
